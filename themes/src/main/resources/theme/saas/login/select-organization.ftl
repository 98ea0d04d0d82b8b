<#-- In place of base/login/select-organization.ftl of Keycloak 26.7.4, for a realm whose flow still has Keycloak's own organization step. No inline handlers (CVE-2026-37980). -->
<#import "template.ftl" as layout>
<#import "saas-parts.ftl" as saas>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("saas.select.title")}
    <#elseif section = "form">
        <@saas.head/>
        <form class="saas-page" id="kc-user-organizations" action="${url.loginAction}" method="post" data-saas-once>
            <p>${msg("saas.select.text")}</p>
            <ul class="saas-choices">
                <#list user.organizations as organization>
                    <li>
                        <button class="saas-choice" type="submit" id="organization-${organization.alias}" name="kc.org" value="${organization.alias!}">
                            <bdi class="saas-organization-name">${organization.name!}</bdi>
                        </button>
                    </li>
                </#list>
            </ul>
        </form>
    </#if>
</@layout.registrationLayout>

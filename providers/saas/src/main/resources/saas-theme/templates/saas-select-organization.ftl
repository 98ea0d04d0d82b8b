<#import "template.ftl" as layout>
<#import "saas-parts.ftl" as saas>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("saas.select.title")}
    <#elseif section = "form">
        <@saas.head/>
        <div class="saas-page">
            <p id="saas-text">${msg("saas.select.text")}</p>
            <#if saasSearchable>
                <form class="saas-search" id="saas-search-form" role="search" action="${url.loginAction}" method="post">
                    <label class="saas-hidden" for="saas-search">${msg("saas.select.search")}</label>
                    <span class="${properties.kcInputClass!}">
                        <input id="saas-search" name="saas-search" type="search" value="${saasSearch}" maxlength="120" placeholder="${msg("saas.select.search")}" autocomplete="off" autocapitalize="none" spellcheck="false"<#if saasSearch?has_content || saasOrganizations?size gt 7> autofocus</#if>>
                    </span>
                    <button class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!properties.kcButtonDefaultClass!}" type="submit">${msg("saas.select.find")}</button>
                </form>
            </#if>
            <form id="saas-organizations" action="${url.loginAction}" method="post" data-saas-once>
                <ul class="saas-choices">
                    <#list saasOrganizations as organization>
                        <li>
                            <button class="saas-choice" type="submit" name="kc.org" value="${organization.alias}"<#if organization?is_first && !saasSearchable> autofocus</#if>>
                                <@saas.emblem of=organization/>
                                <span class="saas-organization-words">
                                    <bdi class="saas-organization-name">${organization.name}</bdi>
                                    <span class="saas-muted">${organization.slug}</span>
                                </span>
                                <#if organization.latest>
                                    <span class="saas-chip">${msg("saas.select.latest")}</span>
                                </#if>
                            </button>
                        </li>
                    </#list>
                </ul>
            </form>
            <#if !saasOrganizations?has_content>
                <p id="saas-none" role="status">${msg("saas.select.none")}</p>
            <#elseif saasMore gt 0>
                <p class="saas-muted" id="saas-more">${msg("saas.select.more", saasMore)}</p>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>

<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("saas.select.title")}
    <#elseif section = "form">
        <p class="pf-v5-u-mb-md" id="saas-text">${msg("saas.select.text")}</p>
        <form id="saas-organizations" action="${url.loginAction}" method="post">
            <#list saasOrganizations as organization>
                <div class="${properties.kcFormGroupClass!} pf-v5-u-mb-sm">
                    <button class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!properties.kcButtonDefaultClass!} ${properties.kcButtonBlockClass!}" type="submit" name="kc.org" value="${organization.alias}"<#if organization?is_first> autofocus</#if>>
                        <strong aria-hidden="true" class="pf-v5-u-mr-sm">${organization.initial}</strong>
                        <bdi class="pf-v5-u-text-break-word">${organization.name}</bdi>
                    </button>
                </div>
            </#list>
        </form>
    </#if>
</@layout.registrationLayout>

<#import "template.ftl" as layout>
<#import "saas-parts.ftl" as saas>
<#macro field name label value hint focus extra...>
    <#local error = saasErrors[name]!"">
    <div class="${properties.kcFormGroupClass!}">
        <div class="${properties.kcFormGroupLabelClass!}">
            <label class="${properties.kcFormLabelClass!properties.kcLabelClass!}" for="${name}"><span class="${properties.kcFormLabelTextClass!}">${msg(label)}</span></label>
        </div>
        <span class="${properties.kcInputClass!} <#if error?has_content>${properties.kcError!}</#if>">
            <input id="${name}" name="${name}" type="text" value="${value}" aria-invalid="${error?has_content?c}" aria-describedby="${name}-hint<#if error?has_content> input-error-${name}</#if>"<#if focus> autofocus</#if><#list extra as attribute, setting> ${attribute}="${setting}"</#list>>
        </span>
        <#if error?has_content>
            <p class="saas-error ${properties.kcInputErrorMessageClass!}" id="input-error-${name}">${msg(error)}</p>
        </#if>
        <p class="saas-muted saas-hint" id="${name}-hint">${msg(hint)}</p>
    </div>
</#macro>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("saas.first.title")}
    <#elseif section = "form">
        <@saas.head/>
        <div class="saas-page">
            <p id="saas-text">${msg("saas.first.text")}</p>
            <#-- The browser's own checks would stop "later", too. -->
            <form class="saas-form" id="saas-first" action="${url.loginAction}" method="post" novalidate data-saas-once>
                <@field name="organization-name" label="saas.first.name" value=saasName hint="saas.first.name.hint" maxlength="120" autocomplete="organization" focus=(!saasErrors["organization-slug"]?? || saasErrors["organization-name"]??)/>
                <@field name="organization-slug" label="saas.first.slug" value=saasSlug hint="saas.first.slug.hint" maxlength="63" autocomplete="off" autocapitalize="none" spellcheck="false" focus=(saasErrors["organization-slug"]?? && !saasErrors["organization-name"]??) data\-saas\-slug\-of="organization-name"/>
                <div class="saas-actions">
                    <button class="${saas.buttonClass("first")}" id="saas-create" type="submit" name="answer" value="create">${msg("saas.do.create")}</button>
                    <button class="${saas.buttonClass("quiet")}" id="saas-later" type="submit" name="answer" value="later">${msg("saas.do.skip")}</button>
                </div>
            </form>
        </div>
    </#if>
</@layout.registrationLayout>

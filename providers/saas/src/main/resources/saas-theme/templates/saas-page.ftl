<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg(saasTitle)}
    <#elseif section = "form">
        <p class="pf-v5-u-mb-md" id="saas-text">${msg(saasText)}</p>
        <#if saasFacts?has_content>
            <dl class="pf-v5-c-description-list pf-v5-u-mb-md" id="saas-facts">
                <#list saasFacts as fact>
                    <div class="pf-v5-c-description-list__group">
                        <dt class="pf-v5-c-description-list__term"><span class="pf-v5-c-description-list__text">${msg(fact.label)}</span></dt>
                        <#list fact.values as value>
                            <dd class="pf-v5-c-description-list__description pf-v5-u-text-break-word"><bdi>${value}</bdi></dd>
                        </#list>
                    </div>
                </#list>
            </dl>
        </#if>
        <#list saasActions as way>
            <#assign look><#if way?is_first>${properties.kcButtonPrimaryClass!}<#else>${properties.kcButtonSecondaryClass!properties.kcButtonDefaultClass!}</#if></#assign>
            <#if way.href??>
                <div class="${properties.kcFormGroupClass!} pf-v5-u-mb-sm">
                    <a class="${properties.kcButtonClass!} ${look} ${properties.kcButtonBlockClass!}" id="saas-${way.name}" href="${way.href}">${msg(way.label)}</a>
                </div>
            <#else>
                <form class="${properties.kcFormGroupClass!} pf-v5-u-mb-sm" action="${way.action}" method="post">
                    <input type="hidden" name="invitation" value="${way.invitation}">
                    <button class="${properties.kcButtonClass!} ${look} ${properties.kcButtonBlockClass!}" id="saas-${way.name}" type="submit" name="answer" value="${way.name}">${msg(way.label)}</button>
                </form>
            </#if>
        </#list>
    </#if>
</@layout.registrationLayout>

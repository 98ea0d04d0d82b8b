<#import "template.ftl" as layout>
<#import "saas-parts.ftl" as saas>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg(saasTitle)}
    <#elseif section = "form">
        <@saas.head/>
        <div class="saas-page">
            <div class="saas-lead">
                <#if saasTone != "none">
                    <span class="saas-tone saas-tone-${saasTone}" aria-hidden="true"></span>
                </#if>
                <p id="saas-text">${msg(saasText)}</p>
            </div>
            <#if saasOrganization?? || saasFacts?has_content>
                <div class="saas-card">
                    <#if saasOrganization??>
                        <@saas.organization of=saasOrganization inviter=saasInviter!""/>
                    </#if>
                    <#if saasFacts?has_content>
                        <dl class="saas-facts" id="saas-facts">
                            <#list saasFacts as fact>
                                <@saas.fact of=fact/>
                            </#list>
                        </dl>
                    </#if>
                </div>
            </#if>
            <#if saasActions?has_content>
                <div class="saas-actions">
                    <#list saasActions as way>
                        <#if way.href??>
                            <a class="${saas.buttonClass(way.look)}" id="saas-${way.name}" href="${way.href}">${msg(way.label)}</a>
                        <#else>
                            <form action="${way.action}" method="post" data-saas-once>
                                <input type="hidden" name="invitation" value="${way.invitation}">
                                <button class="${saas.buttonClass(way.look)}" id="saas-${way.name}" type="submit" name="answer" value="${way.name}">${msg(way.label)}</button>
                            </form>
                        </#if>
                    </#list>
                </div>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>

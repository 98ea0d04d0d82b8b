<#import "template.ftl" as layout>
<#import "saas-parts.ftl" as saas>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("saas.several.title")}
    <#elseif section = "form">
        <@saas.head/>
        <div class="saas-page">
            <p id="saas-text">${msg("saas.several.text")}</p>
            <ul class="saas-invitations" id="saas-invitations">
                <#list saasInvitations as invitation>
                    <li class="saas-card">
                        <@saas.organization of=invitation.organization inviter=invitation.inviter!""/>
                        <dl class="saas-facts">
                            <#if invitation.roles?has_content>
                                <@saas.fact of={"label": "saas.fact." + (invitation.roles?size = 1)?then("role", "roles"), "values": invitation.roles}/>
                            </#if>
                            <@saas.fact of={"label": "saas.fact.expires", "values": [invitation.expires], "instant": invitation.instant}/>
                        </dl>
                        <form class="saas-pair" action="${saasAction}" method="post" data-saas-once>
                            <input type="hidden" name="invitation" value="${invitation.id}">
                            <button class="${saas.buttonClass("first")}" id="saas-accept-${invitation.id}" type="submit" name="answer" value="accept">${msg("saas.do.accept")}<span class="saas-hidden"> <bdi>${invitation.organization.name}</bdi></span></button>
                            <button class="${saas.buttonClass("other")}" id="saas-decline-${invitation.id}" type="submit" name="answer" value="decline">${msg("saas.do.decline")}<span class="saas-hidden"> <bdi>${invitation.organization.name}</bdi></span></button>
                        </form>
                    </li>
                </#list>
            </ul>
            <#if saasMore gt 0>
                <p class="saas-muted">${msg("saas.several.more")}</p>
            </#if>
            <form class="saas-actions" action="${saasAction}" method="post" data-saas-once>
                <button class="${saas.buttonClass("quiet")}" id="saas-later" type="submit" name="answer" value="later">${msg("saas.do.later")}</button>
            </form>
        </div>
    </#if>
</@layout.registrationLayout>

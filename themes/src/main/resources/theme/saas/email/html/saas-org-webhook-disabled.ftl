<#-- Parameters, all plain text: organizationName, host (of the endpoint); optional change (gone or failing), link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<p>${msg("saasOrgWebhookDisabledBody", organizationName)}</p>
<#if host??>
<div class="facts"><p>${msg("saasOrgWebhookDisabledHost", host)}</p></div>
</#if>
<#if change??>
<p>${msg("saasOrgWebhookDisabled" + change?cap_first)}</p>
</#if>
<p>${msg("saasOrgWebhookDisabledHint")}</p>
<@saas.action "saasMailOpen"/>
</@saas.message>

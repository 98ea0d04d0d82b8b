<#-- Parameters, all plain text: organizationName, host (of the endpoint); optional change (created, moved or rotated), link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<p>${msg("saasOrgWebhookChangedBody", organizationName)}</p>
<#if host??>
<div class="facts"><p>${msg("saasOrgWebhookChangedHost", host)}</p></div>
</#if>
<#if change??>
<p>${msg("saasOrgWebhookChanged" + change?cap_first)}</p>
</#if>
<p>${msg("saasOrgWebhookChangedHint")}</p>
<@saas.action "saasMailOpen"/>
</@saas.message>

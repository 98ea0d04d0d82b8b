<#-- Parameters, all plain text: organizationName; optional fromName (who asks), email (his mailbox), link, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<p>${msg("saasOrgJoinRequestedBody", organizationName)}</p>
<#if fromName??>
<div class="facts"><p>${msg("saasOrgJoinRequestedBy", fromName, email!"-")}</p></div>
</#if>
<p>${msg("saasOrgJoinRequestedHint")}</p>
<@saas.action "saasMailOpen"/>
</@saas.message>

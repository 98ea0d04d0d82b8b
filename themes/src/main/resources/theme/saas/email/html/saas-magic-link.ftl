<#-- Parameters, all plain text: link; optional expiresAt; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<p>${msg("saasMagicLinkBody", realmName)}</p>
<@saas.action "saasMagicLinkAction"/>
<@saas.expiry/>
<p>${msg("saasMailIgnore")}</p>
</@saas.message>

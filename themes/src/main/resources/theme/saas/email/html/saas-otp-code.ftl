<#-- Parameters, all plain text: code; optional expiresAt; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<p>${msg("saasOtpCodeBody", realmName)}</p>
<p class="code">${code}</p>
<@saas.expiry/>
<p>${msg("saasOtpCodeIgnore")}</p>
</@saas.message>

<#-- Parameters, all plain text: organizationName, link; optional fromName (the present owner), expiresAt, logoUrl; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
<#if fromName??>
<p>${msg("saasOwnershipTransferBodyBy", fromName, organizationName)}</p>
<#else>
<p>${msg("saasOwnershipTransferBody", organizationName)}</p>
</#if>
<p>${msg("saasOwnershipTransferMeans")}</p>
<@saas.action "saasOwnershipTransferAction"/>
<@saas.expiry/>
<p>${msg("saasOwnershipTransferIgnore")}</p>
</@saas.message>

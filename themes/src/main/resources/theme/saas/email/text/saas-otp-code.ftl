<#ftl output_format="plainText">
<#-- Parameters, all plain text: code; optional expiresAt; realmName is always there. Subject: {0} realmName, {1} organizationName, {2} inviterName, {3} planName. -->
<#import "saas-parts.ftl" as saas>
<@saas.message>
${msg("saasOtpCodeBody", realmName)}

    ${code}
<@saas.expiry/>

${msg("saasOtpCodeIgnore")}
</@saas.message>

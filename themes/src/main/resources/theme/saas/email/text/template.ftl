<#ftl output_format="plainText">
<#-- The frame of every text message: plain text is never escaped, or links would break. -->
<#macro text>
<#nested>

--
${msg("saasMailNote", realmName)}
</#macro>

<#ftl output_format="plainText">
<#-- What our messages are put together from. -->
<#import "template.ftl" as layout>

<#macro message>
<@layout.text>
<#nested>
</@layout.text>
</#macro>

<#macro action label>
<#if link??>

${msg(label)}:
${link}
</#if>
</#macro>

<#macro expiry>
<#if expiresAt??>

${msg("saasMailExpires", expiresAt)}
</#if>
</#macro>

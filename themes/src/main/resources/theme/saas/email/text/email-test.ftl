<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.text>
${msg("emailTestBody", realmName)}
</@layout.text>

<#ftl output_format="plainText">
<#-- In place of base/email/text/executeActions.ftl of Keycloak 26.7.4. -->
<#import "template.ftl" as layout>
<#assign requiredActionsText><#if requiredActions??><#list requiredActions as action>${msg("requiredAction.${action}")}<#sep>, </#list></#if></#assign>
<@layout.text>
${msg("executeActionsBody", link, linkExpiration, realmName, requiredActionsText, linkExpirationFormatter(linkExpiration))}
</@layout.text>

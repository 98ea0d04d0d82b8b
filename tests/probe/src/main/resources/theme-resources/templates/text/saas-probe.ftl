<#ftl output_format="plainText">
${code}

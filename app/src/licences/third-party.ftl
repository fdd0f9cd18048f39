<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
<#if project.groupId != "rationale">
${project.groupId}:${project.artifactId} ${project.version}: <#list licenses as license>${license}<#sep>; </#list>
</#if>
</#list>

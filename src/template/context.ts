/** What the caller knows of the deployment; what is absent stays unknown. */
export interface DeploymentContext {
  subscriptionId?: string;
  tenantId?: string;
  resourceGroup?: string;
  /** Of the resource group, or of the deployment at other scopes. */
  location?: string;
  deploymentName?: string;
  managementGroupId?: string;
  /** ISO 8601: what utcNow() gives. */
  utcNow?: string;
}

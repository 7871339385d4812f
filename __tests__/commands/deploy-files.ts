/** A template that is secure with the parameters below, and not with `encrypt: false`. */
export const template = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "name": { "type": "string" },
    "encrypt": { "type": "bool" },
    "key": { "type": "secureString" }
  },
  "resources": [
    {
      "type": "Microsoft.HDInsight/clusters",
      "apiVersion": "2021-06-01",
      "name": "[parameters('name')]",
      "location": "[resourceGroup().location]",
      "properties": {
        "minSupportedTlsVersion": "1.2",
        "encryptionInTransitProperties": { "isEncryptionInTransitEnabled": "[parameters('encrypt')]" },
        "clusterDefinition": { "configurations": { "gateway": { "restAuthCredential.password": "[parameters('key')]" } } }
      }
    }
  ],
  "outputs": {
    "ClusterName": { "type": "string", "value": "[parameters('name')]" },
    "password": { "type": "secureString", "value": "[parameters('key')]" },
    "leaked": { "type": "string", "value": "[parameters('key')]" }
  }
}
`;

/** The value of the secure parameter. */
export const secret = 'Sw0rdfish-and-more';

export function parametersFile(values: Readonly<Record<string, unknown>>): string {
  const parameters = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
  const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';
  return JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', parameters }, null, 2);
}

export const parameters = parametersFile({ name: 'cluster1', encrypt: true, key: secret });

/** The repository of the demo: one cluster, and the parameters it is deployed with. */
const template = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "clusterName": { "type": "string" },
    "loginPassword": { "type": "securestring" },
    "encryptBetweenNodes": { "type": "bool" }
  },
  "resources": [
    {
      "type": "Microsoft.HDInsight/clusters",
      "apiVersion": "2021-06-01",
      "name": "[parameters('clusterName')]",
      "location": "[resourceGroup().location]",
      "properties": {
        "clusterVersion": "5.1",
        "osType": "Linux",
        "minSupportedTlsVersion": "1.2",
        "encryptionInTransitProperties": {
          "isEncryptionInTransitEnabled": "[parameters('encryptBetweenNodes')]"
        },
        "clusterDefinition": {
          "kind": "SPARK",
          "configurations": {
            "gateway": {
              "restAuthCredential.isEnabled": true,
              "restAuthCredential.username": "clusteradmin",
              "restAuthCredential.password": "[parameters('loginPassword')]"
            }
          }
        }
      }
    }
  ],
  "outputs": {
    "clusterName": { "type": "string", "value": "[parameters('clusterName')]" }
  }
}
`;

/** Encryption between the nodes, in the parameters file of production. */
const encryption = (value: boolean): string => `    "encryptBetweenNodes": { "value": ${value} },\n`;

const parameters = (encrypt: boolean): string => `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "clusterName": { "value": "spark-production" },
${encryption(encrypt)}    "loginPassword": {
      "reference": {
        "keyVault": {
          "id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/secrets/providers/Microsoft.KeyVault/vaults/secrets"
        },
        "secretName": "hdinsight-login"
      }
    }
  }
}
`;

export const templatePath = 'infra/cluster.json';
export const parametersPath = 'infra/cluster.parameters.json';

/** The files of one commit, with encryption between the nodes on or off. */
export function commit(encrypt: boolean): Readonly<Record<string, string>> {
  return { [templatePath]: template, [parametersPath]: parameters(encrypt) };
}

/** What the pull request changes, as GitHub tells it. */
export const change = {
  removed: encryption(true).trimEnd(),
  added: encryption(false).trimEnd(),
  patch: `@@ -5,1 +5,1 @@\n-${encryption(true)}+${encryption(false)}`.trimEnd(),
};

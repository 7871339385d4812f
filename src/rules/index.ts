import { apiManagementProtocols } from './api-management-protocols.ts';
import { apiManagement } from './api-management.ts';
import { appComplianceAutomation } from './app-compliance-automation.ts';
import { appConfiguration } from './app-configuration.ts';
import { appServiceEnvironment } from './app-service-environment.ts';
import { appServiceTls } from './app-service-tls.ts';
import { appService } from './app-service.ts';
import { applicationGatewayTls } from './application-gateway-tls.ts';
import { applicationGateway } from './application-gateway.ts';
import { arcData } from './arc-data.ts';
import { azureFirewall } from './azure-firewall.ts';
import { azureLocal } from './azure-local.ts';
import { botService } from './bot-service.ts';
import { cacheForRedis } from './cache-for-redis.ts';
import { cdn } from './cdn.ts';
import { containerApps } from './container-apps.ts';
import { containerInstances } from './container-instances.ts';
import { containerRegistry } from './container-registry.ts';
import { cosmosDb } from './cosmos-db.ts';
import { customProviders } from './custom-providers.ts';
import { dataBoxEdge } from './data-box-edge.ts';
import { dataFactoryDatabases } from './data-factory-databases.ts';
import { dataFactory } from './data-factory.ts';
import { dataMigration } from './data-migration.ts';
import { dataTransfer } from './data-transfer.ts';
import { deviceRegistry } from './device-registry.ts';
import { devtestLabs } from './devtest-labs.ts';
import { elasticSan } from './elastic-san.ts';
import { entraDomainServices } from './entra-domain-services.ts';
import { eventGrid } from './event-grid.ts';
import { eventHubs } from './event-hubs.ts';
import { expressRoute } from './express-route.ts';
import { fileShares } from './file-shares.ts';
import { foundry } from './foundry.ts';
import { frontDoorClassic } from './front-door-classic.ts';
import { frontDoor } from './front-door.ts';
import { hdinsight } from './hdinsight.ts';
import { hpcCache } from './hpc-cache.ts';
import { iotHub } from './iot-hub.ts';
import { iotOperations } from './iot-operations.ts';
import { keyVault } from './key-vault.ts';
import { kubernetesConfiguration } from './kubernetes-configuration.ts';
import { kubernetesService } from './kubernetes-service.ts';
import { logicApps } from './logic-apps.ts';
import { machineLearning } from './machine-learning.ts';
import { managedGrafana } from './managed-grafana.ts';
import { managedRedis } from './managed-redis.ts';
import { mariadb } from './mariadb.ts';
import { monitor } from './monitor.ts';
import { mysql } from './mysql.ts';
import { netappNfs } from './netapp-nfs.ts';
import { netapp } from './netapp.ts';
import { oracleDatabase } from './oracle-database.ts';
import { phpWorkloads } from './php-workloads.ts';
import { postgresql } from './postgresql.ts';
import { relay } from './relay.ts';
import type { Rule } from './rule.ts';
import { sapMonitor } from './sap-monitor.ts';
import { scheduler } from './scheduler.ts';
import { serviceBus } from './service-bus.ts';
import { serviceFabric } from './service-fabric.ts';
import { signalr } from './signalr.ts';
import { springApps } from './spring-apps.ts';
import { sql } from './sql.ts';
import { storageFiles } from './storage-files.ts';
import { storage } from './storage.ts';
import { synapse } from './synapse.ts';
import { virtualMachines } from './virtual-machines.ts';
import { virtualNetwork } from './virtual-network.ts';
import { virtualWan } from './virtual-wan.ts';
import { vmwareSolution } from './vmware-solution.ts';
import { vpn } from './vpn.ts';

/** Every rule, by service. */
export const rules: readonly Rule[] = [
  ...apiManagement,
  ...apiManagementProtocols,
  ...appComplianceAutomation,
  ...appConfiguration,
  ...appService,
  ...appServiceEnvironment,
  ...appServiceTls,
  ...applicationGateway,
  ...applicationGatewayTls,
  ...arcData,
  ...azureFirewall,
  ...azureLocal,
  ...botService,
  ...cacheForRedis,
  ...cdn,
  ...containerApps,
  ...containerInstances,
  ...containerRegistry,
  ...cosmosDb,
  ...customProviders,
  ...dataBoxEdge,
  ...dataFactory,
  ...dataFactoryDatabases,
  ...dataMigration,
  ...dataTransfer,
  ...deviceRegistry,
  ...devtestLabs,
  ...elasticSan,
  ...entraDomainServices,
  ...eventGrid,
  ...eventHubs,
  ...expressRoute,
  ...fileShares,
  ...foundry,
  ...frontDoor,
  ...frontDoorClassic,
  ...hdinsight,
  ...hpcCache,
  ...iotHub,
  ...iotOperations,
  ...keyVault,
  ...kubernetesConfiguration,
  ...kubernetesService,
  ...logicApps,
  ...machineLearning,
  ...managedGrafana,
  ...managedRedis,
  ...mariadb,
  ...monitor,
  ...mysql,
  ...netapp,
  ...netappNfs,
  ...oracleDatabase,
  ...phpWorkloads,
  ...postgresql,
  ...relay,
  ...sapMonitor,
  ...scheduler,
  ...serviceBus,
  ...serviceFabric,
  ...signalr,
  ...springApps,
  ...sql,
  ...storage,
  ...storageFiles,
  ...synapse,
  ...virtualMachines,
  ...virtualNetwork,
  ...virtualWan,
  ...vmwareSolution,
  ...vpn,
];

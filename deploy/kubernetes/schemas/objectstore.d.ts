// The Barman Cloud plugin's kind, which no public package holds. Its configuration is the operator's own type.
import { IObjectMeta } from "@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta";
import { IBarmanObjectStoreConfiguration } from "@kubernetes-models/cloudnative-pg/github.com/cloudnative-pg/barman-cloud/pkg/api/BarmanObjectStoreConfiguration";
import { IResourceRequirements } from "kubernetes-models/v1/ResourceRequirements";

export interface IObjectStore {
    apiVersion: "barmancloud.cnpg.io/v1";
    kind: "ObjectStore";
    metadata: IObjectMeta;
    spec: {
        configuration: IBarmanObjectStoreConfiguration;
        retentionPolicy?: `${number}${"d" | "w" | "m"}`;
        instanceSidecarConfiguration?: {
            resources?: IResourceRequirements;
            retentionPolicyIntervalSeconds?: number;
            logLevel?: "error" | "warning" | "info" | "debug" | "trace";
        };
    };
}

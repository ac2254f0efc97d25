"""The rules that every rendered object must keep. Each takes all documents and yields Findings."""
import ipaddress
import pathlib
import re
from dataclasses import dataclass

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
SERVICES = ("subsidy-service", "furusato-service", "seminar-service", "promotion-service", "gateway")
SENDERS = ("subsidy-service", "furusato-service", "seminar-service")
PROBES = {"startupProbe": "/q/health/started", "livenessProbe": "/q/health/live", "readinessProbe": "/q/health/ready"}
VOLUME_TYPES = {"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"}


@dataclass(frozen=True)
class Finding:
    rule: str
    where: str
    what: str

    def __str__(self):
        return f"[{self.rule}] {self.where}: {self.what}"


def findings(documents, rules):
    return [Finding(rule.__name__, where, what) for rule in rules for where, what in rule(documents)]


def label(document):
    return f"{document['kind']}/{document['metadata']['name']}"


def of_kind(documents, kind):
    return [d for d in documents if d["kind"] == kind]


def pod_spec(document):
    if document["kind"] == "Pod":
        return document["spec"]
    if document["kind"] == "CronJob":
        return document["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    return (document.get("spec", {}).get("template") or {}).get("spec") if document["kind"] not in ("Cluster", "Pooler") else None


def pods(documents):
    return [(label(d), pod_spec(d)) for d in documents if pod_spec(d)]


def containers(documents):
    """Where it stands, the pod it is in, the container; init containers too."""
    for where, pod in pods(documents):
        for container in pod.get("initContainers", []) + pod["containers"]:
            yield f"{where}/{container['name']}", pod, container


def setting(pod, container, name):
    """A container's own security setting wins over the pod's."""
    own = container.get("securityContext", {})
    return own[name] if name in own else pod.get("securityContext", {}).get(name)


# --- Pod Security Standard "restricted" ------------------------------------------------------------------------------

def runs_as_non_root(documents):
    for where, pod, container in containers(documents):
        if setting(pod, container, "runAsNonRoot") is not True:
            yield where, "runAsNonRoot must be true"
        if setting(pod, container, "runAsUser") in (None, 0):
            yield where, "runAsUser must be given and not 0"


def seccomp(documents):
    for where, pod, container in containers(documents):
        if (setting(pod, container, "seccompProfile") or {}).get("type") not in ("RuntimeDefault", "Localhost"):
            yield where, "seccompProfile must be RuntimeDefault"


def no_privilege_escalation(documents):
    for where, _, container in containers(documents):
        context = container.get("securityContext", {})
        if context.get("allowPrivilegeEscalation") is not False or context.get("privileged"):
            yield where, "allowPrivilegeEscalation must be false, privileged absent"


def no_capabilities(documents):
    for where, _, container in containers(documents):
        capabilities = container.get("securityContext", {}).get("capabilities", {})
        if capabilities.get("drop") != ["ALL"] or capabilities.get("add"):
            yield where, "capabilities: drop ALL, add none"


def no_host_access(documents):
    for where, pod in pods(documents):
        if pod.get("hostNetwork") or pod.get("hostPID") or pod.get("hostIPC"):
            yield where, "hostNetwork, hostPID and hostIPC are not allowed"
        for volume in pod.get("volumes", []):
            if set(volume) - {"name"} - VOLUME_TYPES:
                yield where, f"volume {volume['name']} is of a type that restricted pods may not use"
    for where, _, container in containers(documents):
        if any("hostPort" in port for port in container.get("ports", [])):
            yield where, "hostPort is not allowed"


# --- Beyond the standard ---------------------------------------------------------------------------------------------

def read_only_root(documents):
    for where, pod, container in containers(documents):
        if container.get("securityContext", {}).get("readOnlyRootFilesystem") is not True:
            yield where, "readOnlyRootFilesystem must be true"
    for where, pod in pods(documents):
        for volume in pod.get("volumes", []):
            if "emptyDir" in volume and not (volume["emptyDir"] or {}).get("sizeLimit"):
                yield where, f"emptyDir {volume['name']} needs a sizeLimit"


def no_api_token(documents):
    for where, pod in pods(documents):
        if pod.get("automountServiceAccountToken") is not False:
            yield where, "automountServiceAccountToken must be false"


def resources(documents):
    for where, _, container in containers(documents):
        given = container.get("resources", {})
        if not {"cpu", "memory"} <= set(given.get("requests", {})) or "memory" not in given.get("limits", {}):
            yield where, "requests for cpu and memory and a memory limit are needed"


def probes(documents):
    for document in of_kind(documents, "Deployment"):
        for container in pod_spec(document)["containers"]:
            for probe, path in PROBES.items():
                get = container.get(probe, {}).get("httpGet", {})
                ours = container["name"] == "application"
                if get.get("port") != "management" or (ours and get.get("path") != path):
                    yield label(document), f"{probe} must ask {path} on the management port"


def images(documents):
    for where, _, container in containers(documents):
        image = container["image"]
        first = image.split("/")[0]
        if "/" in image and ("." in first or ":" in first):
            yield where, f"image {image} names a registry host"
        if not re.search(r"(:(?!latest$)[\w.-]+|@sha256:[0-9a-f]{64})$", image):
            yield where, f"image {image} needs a version"


def no_secrets(documents):
    for document in of_kind(documents, "Secret"):
        yield label(document), "secrets are referred to, never contained"
    for where, _, container in containers(documents):
        for entry in container.get("env", []):
            if re.search("PASSWORD|SECRET|TOKEN", entry["name"]) and "value" in entry:
                yield where, f"{entry['name']} must come from a Secret"
    for document in of_kind(documents, "ConfigMap"):
        for key in document.get("data", {}):
            if re.search("PASSWORD|SECRET", key):
                yield label(document), f"{key} must come from a Secret"


def owner_only_in_jobs(documents):
    """Who has the role that owns the tables can rewrite the audit trail: only jobs have its password, and they end."""
    for document in documents:
        if document["kind"] in ("Job", "CronJob") or not pod_spec(document):
            continue
        for where, _, container in containers([document]):
            for entry in container.get("env", []):
                secret = entry.get("valueFrom", {}).get("secretKeyRef", {}).get("name", "")
                if entry["name"] == "QUARKUS_FLYWAY_PASSWORD" or secret.endswith("-owner"):
                    yield where, f"{entry['name']} is the owner's, and this is no job"


def references(documents):
    """Selectors that select nothing, ports without a listener, ConfigMaps and volumes that are not there."""
    deployments = of_kind(documents, "Deployment")
    for service in of_kind(documents, "Service"):
        selector = service["spec"]["selector"].items()
        targets = [d for d in deployments if selector <= d["spec"]["template"]["metadata"]["labels"].items()]
        if len(targets) != 1:
            yield label(service), f"selects {len(targets)} deployments"
            continue
        names = {p["name"] for c in pod_spec(targets[0])["containers"] for p in c.get("ports", [])}
        for port in service["spec"]["ports"]:
            if port["targetPort"] not in names:
                yield label(service), f"target port {port['targetPort']} does not exist"
    maps = {d["metadata"]["name"] for d in of_kind(documents, "ConfigMap")} | {"keycloak-realm"}
    for where, pod, container in containers(documents):
        for source in container.get("envFrom", []):
            if source["configMapRef"]["name"] not in maps:
                yield where, f"ConfigMap {source['configMapRef']['name']} does not exist"
        missing = {m["name"] for m in container.get("volumeMounts", [])} - {v["name"] for v in pod.get("volumes", [])}
        if missing:
            yield where, f"volumes {sorted(missing)} do not exist"


def default_deny(documents):
    for policy in of_kind(documents, "NetworkPolicy"):
        spec = policy["spec"]
        if spec["podSelector"] == {} and set(spec["policyTypes"]) == {"Ingress", "Egress"} and len(spec) == 2:
            return
    yield "NetworkPolicy", "no policy denies everything by default"


def database_locale(documents):
    for cluster in of_kind(documents, "Cluster"):
        if "recovery" in cluster["spec"]["bootstrap"]:
            continue  # What was backed up decides.
        initdb = cluster["spec"]["bootstrap"]["initdb"]
        if [initdb.get(k) for k in ("encoding", "localeCollate", "localeCType")] != ["UTF8", "C.UTF-8", "C.UTF-8"]:
            yield label(cluster), "must be UTF8 with locale C.UTF-8"


def is_proxy_address(entry):
    """As the services read it (AddressList): an address with or without a port, IPv6 in brackets, or a range without."""
    if "/" in entry:
        return is_range(entry)
    match = re.fullmatch(r"(?:\[([0-9A-Fa-f:.]+)\]|([0-9.]+))(?::([0-9]{1,5}))?", entry)
    try:
        return bool(match) and int(match[3] or 0) <= 65535 and (
            ipaddress.IPv6Address(match[1]) if match[1] else ipaddress.IPv4Address(match[2])) is not None
    except ValueError:
        return False


def is_range(entry):
    try:
        return "/" in entry and ipaddress.ip_network(entry) is not None
    except ValueError:
        return False


def ranges(document):
    """Every range of addresses in a NetworkPolicy or a Service."""
    spec = document.get("spec", {})
    yield from spec.get("loadBalancerSourceRanges", [])
    for direction, peers in (("ingress", "from"), ("egress", "to")):
        for rule in spec.get(direction) or []:
            for peer in rule.get(peers, []):
                block = peer.get("ipBlock")
                if block:
                    yield block["cidr"]
                    yield from block.get("except", [])


def address_lists(documents):
    """A list of trusted proxies with an entry that is no address costs a socket for each request; the start stops at it."""
    given = [(label(d), key, value) for d in of_kind(documents, "ConfigMap") for key, value in d.get("data", {}).items()]
    given += [(where, e["name"], e["value"]) for where, _, c in containers(documents) for e in c.get("env", []) if "value" in e]
    for where, key, value in given:
        if re.search("TRUSTED[_-]PROXIES", key, re.IGNORECASE):
            for entry in value.split(","):
                if not is_proxy_address(entry.strip()):
                    yield where, f"{key}: \"{entry.strip()}\" is not an address or a range (IPv6 addresses in brackets)"
    for document in of_kind(documents, "NetworkPolicy") + of_kind(documents, "Service"):
        for entry in ranges(document):
            if not is_range(entry):
                yield label(document), f"\"{entry}\" is not a range of addresses"


def not_public():
    """The ranges that the services themselves refuse as targets of webhooks."""
    source = REPOSITORY / "platform/service/src/main/java/jp/telework/platform/webhook/address/AddressRanges.java"
    listed = re.search(r"NOT_PUBLIC = ranges\((.*?)\);", source.read_text(encoding="utf-8"), re.DOTALL).group(1)
    return [ipaddress.ip_network(entry) for entry in re.findall(r'"([^"]+)"', listed)]


def holes(block):
    """The ranges that are not public and that an ipBlock lets through all the same."""
    if not all(is_range(entry) for entry in [block["cidr"], *block.get("except", [])]):
        return
    cidr = ipaddress.ip_network(block["cidr"])
    closed = [ipaddress.ip_network(entry) for entry in block.get("except", [])]
    if cidr.version == 6 and not cidr.subnet_of(ipaddress.ip_network("2000::/3")):
        yield cidr
    for private in not_public():
        if private.version == cidr.version and private.overlaps(cidr) and not any(private.subnet_of(c) for c in closed):
            yield private


def is_one_place(block):
    """A network that an installation names, such as the identity provider's, and no wide range."""
    network = ipaddress.ip_network(block["cidr"]) if is_range(block["cidr"]) else None
    return network is not None and network.prefixlen >= (24 if network.version == 4 else 64)


def webhooks_stay_outside(documents):
    """Policies add up: no policy for a service's pods opens a private range at a port of webhooks, for any purpose."""
    pods_labels = [d["spec"]["template"]["metadata"]["labels"] for d in of_kind(documents, "Deployment")]
    for policy in of_kind(documents, "NetworkPolicy"):
        selector = policy["spec"]["podSelector"]
        if "matchExpressions" in selector or not any(selector.get("matchLabels", {}).items() <= labels.items() for labels in pods_labels):
            continue
        for rule in policy["spec"].get("egress") or []:
            ports = {port.get("port") for port in rule.get("ports", [])}
            if ports and not ports & {443, 8443}:
                continue
            if not rule.get("to"):
                yield label(policy), "opens every address at a port of webhooks"
            for block in (peer["ipBlock"] for peer in rule.get("to", []) if "ipBlock" in peer):
                if not is_one_place(block):
                    for hole in holes(block):
                        yield label(policy), f"opens {hole} at a port of webhooks"


# --- Production ------------------------------------------------------------------------------------------------------

def strict_profile(documents):
    """QUARKUS_PROFILE is absent, so "prod": the start-up checks refuse local secrets and issuers without TLS."""
    for document in of_kind(documents, "ConfigMap"):
        data = document.get("data", {})
        if "QUARKUS_PROFILE" in data:
            yield label(document), "production must not set QUARKUS_PROFILE"
        if not data.get("QUARKUS_OIDC_AUTH_SERVER_URL", "https://").startswith("https://"):
            yield label(document), "the issuer must be https"
        if "sslmode=verify-full" not in data.get("QUARKUS_DATASOURCE_JDBC_URL", "sslmode=verify-full"):
            yield label(document), "the database must be verified (sslmode=verify-full)"


def survives_a_node(documents):
    scalers = {d["spec"]["scaleTargetRef"]["name"]: d["spec"]["minReplicas"] for d in of_kind(documents, "HorizontalPodAutoscaler")}
    budgets = [d["spec"]["selector"]["matchLabels"].items() for d in of_kind(documents, "PodDisruptionBudget")]
    for document in of_kind(documents, "Deployment"):
        name = document["metadata"]["name"]
        replicas = document["spec"].get("replicas")
        if name in scalers and replicas is not None:
            yield label(document), "has an autoscaler and replicas: one of them would undo the other"
        if scalers.get(name, replicas or 1) < 2:
            yield label(document), "needs two replicas"
        if not any(b <= document["spec"]["template"]["metadata"]["labels"].items() for b in budgets):
            yield label(document), "needs a PodDisruptionBudget"
        if not pod_spec(document).get("topologySpreadConstraints"):
            yield label(document), "needs topologySpreadConstraints"


EVERYWHERE = [
    runs_as_non_root, seccomp, no_privilege_escalation, no_capabilities, no_host_access, read_only_root, no_api_token,
    resources, probes, images, no_secrets, owner_only_in_jobs, references, default_deny, database_locale,
    address_lists, webhooks_stay_outside,
]
PRODUCTION = [strict_profile, survives_a_node]


# --- Against the rest of the repository ------------------------------------------------------------------------------

def properties(file):
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return dict(line.split("=", 1) for line in lines if re.match(r"[a-z][^=#]*=", line))


def settings(documents):
    """Ports and shutdown times stand in the services' own settings; the manifests must agree with them."""
    found = []
    common = properties(REPOSITORY / "platform/service/src/main/resources/META-INF/microprofile-config.properties")
    deployments = {d["metadata"]["name"]: d for d in of_kind(documents, "Deployment")}
    for name in SERVICES:
        where = f"Deployment/{name}"
        if name not in deployments:
            found.append(Finding("settings", where, "is missing"))
            continue
        pod = pod_spec(deployments[name])
        own = {**({} if name == "gateway" else common), **properties(REPOSITORY / name / "src/main/resources/application.properties")}
        ports = {p["name"]: str(p["containerPort"]) for p in pod["containers"][0]["ports"]}
        expected = {"http": own.get("quarkus.http.port"), "management": own.get("quarkus.management.port")}
        if ports != expected:
            found.append(Finding("settings", where, f"ports {ports}, but the service has {expected}"))
        pause = pod["containers"][0]["lifecycle"]["preStop"]["sleep"]["seconds"]
        needed = pause + sum(int(own.get(key, "0s").rstrip("s")) for key in ("quarkus.shutdown.delay", "quarkus.shutdown.timeout"))
        if pod["terminationGracePeriodSeconds"] <= needed:
            found.append(Finding("settings", where, f"terminationGracePeriodSeconds must be more than {needed}"))
    return found


def evaluation(documents):
    found = []
    namespace = of_kind(documents, "Namespace")
    if not namespace or namespace[0]["metadata"]["labels"].get("pod-security.kubernetes.io/enforce") != "restricted":
        found.append(Finding("evaluation", "Namespace", "must enforce the restricted standard"))
    for document in documents:
        if document["kind"] != "Namespace" and document["metadata"].get("namespace") != "telework-evaluation":
            found.append(Finding("evaluation", label(document), "is not in the namespace telework-evaluation"))
    for document in of_kind(documents, "Deployment"):
        if document["spec"].get("replicas") != 1:
            found.append(Finding("evaluation", label(document), "should have one replica"))
    profiles = [d["data"]["QUARKUS_PROFILE"] for d in of_kind(documents, "ConfigMap") if "QUARKUS_PROFILE" in d.get("data", {})]
    if profiles != ["local"]:
        found.append(Finding("evaluation", "ConfigMap/telework", "QUARKUS_PROFILE must be local"))
    found += [Finding("evaluation", where, what) for where, what in mail_arrives(documents)]
    return found


def open_ports(documents, direction, name, component):
    """The ports that the policies of a pod open, by the labels that it has."""
    labels = [{"app.kubernetes.io/name": name}, {"app.kubernetes.io/component": component}]
    policies = [p for p in of_kind(documents, "NetworkPolicy") if p["spec"]["podSelector"].get("matchLabels") in labels]
    return [p.get("port") for d in policies for rule in d["spec"].get(direction, []) for p in rule.get("ports", [])]


def mail_arrives(documents):
    """Mail goes to a service that is there, over a way that is open, and its links lead to the gateway's own pages."""
    settings_of = {k: v for d in of_kind(documents, "ConfigMap") for k, v in d.get("data", {}).items()}
    for sender in SENDERS:
        own = {k: v for d in of_kind(documents, "ConfigMap") if d["metadata"]["name"].startswith(sender)
               for k, v in d.get("data", {}).items()}
        host, port = own.get("QUARKUS_MAILER_HOST"), int(own.get("QUARKUS_MAILER_PORT", 0))
        services = [d for d in of_kind(documents, "Service") if d["metadata"]["name"] == host]
        if port not in [p["port"] for d in services for p in d["spec"]["ports"]]:
            yield f"ConfigMap/{sender}", f"no service takes mail at {host}:{port}"
        for direction, name in (("egress", sender), ("ingress", host)):
            ports = open_ports(documents, direction, name, component="service" if name == sender else None)
            if not {port, "smtp"} & set(ports):
                yield f"NetworkPolicy/{name}", f"{direction} of mail is closed"
    for key in ("TELEWORK_REGISTRATION_PAGE", "TELEWORK_REGISTRATION_SURVEY_PAGE"):
        if not settings_of.get(key, "").startswith(settings_of["TELEWORK_PUBLIC_URL"] + "/"):
            yield "ConfigMap/seminar-service", f"{key} must be a page of the gateway"


def secrets_given(documents):
    """Secrets that come from a store, from cert-manager, or from the operator of the databases."""
    names = {d["spec"]["target"]["name"] for d in of_kind(documents, "ExternalSecret")}
    names |= {d["spec"]["secretName"] for d in of_kind(documents, "Certificate")}
    return names | {f"{d['metadata']['name']}-ca" for d in of_kind(documents, "Cluster")}


def secrets_asked(value):
    """The name behind every reference to a Secret, at any depth."""
    if isinstance(value, list):
        for inner in value:
            yield from secrets_asked(inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key == "secretName" and isinstance(inner, str):
                yield inner
            elif key in ("secretKeyRef", "passwordSecret", "secret", "accessKeyId", "secretAccessKey") and "name" in inner:
                yield inner["name"]
            elif key == "certificateRefs":
                yield from (ref["name"] for ref in inner)
            else:
                yield from secrets_asked(inner)


def pool_size(name):
    """Connections of one pod; the gateway has a database only where limits are shared."""
    common = properties(REPOSITORY / "platform/service/src/main/resources/META-INF/microprofile-config.properties")
    own = properties(REPOSITORY / name / "src/main/resources/application.properties")
    return int({**common, **own}["quarkus.datasource.jdbc.max-size"])


def place_of_pods(documents):
    classes = {d["metadata"]["name"] for d in of_kind(documents, "PriorityClass")}
    scaled = {d["spec"]["scaleTargetRef"]["name"] for d in of_kind(documents, "HorizontalPodAutoscaler")}
    for deployment in of_kind(documents, "Deployment"):
        pod = pod_spec(deployment)
        if pod.get("priorityClassName") not in classes:
            yield label(deployment), "needs a priority class that exists"
        zones = [c for c in pod.get("topologySpreadConstraints", []) if c["topologyKey"] == "topology.kubernetes.io/zone"]
        own = deployment["spec"]["template"]["metadata"]["labels"]
        if not any(c["whenUnsatisfiable"] == "DoNotSchedule" and c["labelSelector"]["matchLabels"].items() <= own.items() for c in zones):
            yield label(deployment), "must be spread over zones, DoNotSchedule"
        if deployment["metadata"]["name"] not in scaled:
            yield label(deployment), "needs an autoscaler"


def databases_of_production(documents):
    scalers = {d["spec"]["scaleTargetRef"]["name"]: d["spec"]["maxReplicas"] for d in of_kind(documents, "HorizontalPodAutoscaler")}
    backed_up = {d["spec"]["cluster"]["name"] for d in of_kind(documents, "ScheduledBackup")}
    stores = {d["metadata"]["name"] for d in of_kind(documents, "ObjectStore")}
    for cluster in of_kind(documents, "Cluster"):
        spec, name = cluster["spec"], cluster["metadata"]["name"]
        parameters = spec["postgresql"]["parameters"]
        archives = [p["parameters"]["barmanObjectName"] for p in spec.get("plugins", []) if p.get("isWALArchiver")]
        if spec["instances"] < 3 or not spec["postgresql"].get("synchronous", {}).get("failoverQuorum"):
            yield label(cluster), "needs three instances, and a leader that has every acknowledged commit"
        if not archives or not set(archives) <= stores or name not in backed_up:
            yield label(cluster), "needs an archive and a scheduled backup"
        if not {"archive_timeout", "checkpoint_timeout", "max_wal_size"} <= set(parameters):
            yield label(cluster), "needs bounds on loss and on recovery"
        # One pod more while a release is rolled out, one connection of each for Flyway, and ten for people and the operator.
        service = name.replace("-db", "-service")
        wanted = (scalers.get(service, 2) + 1) * (pool_size(service) + 1) + 10
        if wanted > int(parameters["max_connections"]):
            yield label(cluster), f"has {parameters['max_connections']} connections, and {service} may want {wanted}"


def production(documents):
    found = [Finding("production", where, what) for rule in (place_of_pods, databases_of_production) for where, what in rule(documents)]
    namespace = of_kind(documents, "Namespace")
    if not namespace or namespace[0]["metadata"]["labels"].get("pod-security.kubernetes.io/enforce") != "restricted":
        found.append(Finding("production", "Namespace", "must enforce the restricted standard"))
    given = secrets_given(documents)
    for document in documents:
        if document["kind"] in ("ExternalSecret", "Certificate"):
            continue
        for name in sorted(set(secrets_asked(document)) - given):
            found.append(Finding("production", label(document), f"nothing makes the secret {name}"))
    for policy in of_kind(documents, "NetworkPolicy"):
        if policy["metadata"]["name"] == "allow-issuer":
            found.append(Finding("production", label(policy), "production names the identity provider's network"))
    routed = [d for d in documents if d["kind"] in ("HTTPRoute", "Ingress")]
    if not routed:
        found.append(Finding("production", "HTTPRoute", "no way in"))
    return found

package jp.telework.gateway.contracts;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.routing.Upstream;
import jp.telework.gateway.routing.Upstreams;

/**
 * Writes the merged contract to a file, from the contracts that are committed beside each service. Clients are generated
 * from this file. It is what the running gateway serves, without the sign-in of the API page: that one comes from the
 * identity provider.
 */
public final class MergedContract {

    private MergedContract() {}

    /**
     * Called by the build.
     *
     * @param arguments the folder that holds the services' folders, the version, the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[2]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, new JsonObject(of(Path.of(arguments[0]), arguments[1])).encodePrettily());
    }

    static Map<String, Object> of(Path services, String version) {
        List<Upstream> upstreams = Upstreams.of(localConfig().getConfigMapping(GatewayConfig.class));
        Map<String, Map<String, Object>> documents = new TreeMap<>();
        upstreams.forEach(upstream -> documents.put(
                upstream.name(),
                read(services.resolve(upstream.name() + "-service").resolve("openapi.yaml"))));
        return new ContractMerger(version, ContractMerger.SAME_SERVER).merge(upstreams, documents, Optional.empty());
    }

    /** The gateway's own settings: which services there are, and what is public. */
    private static SmallRyeConfig localConfig() {
        try {
            return new SmallRyeConfigBuilder()
                    .withProfile("local")
                    .withSources(
                            new PropertiesConfigSource(MergedContract.class.getResource("/application.properties")))
                    .addDiscoveredConverters()
                    .addDefaultInterceptors()
                    .withMapping(GatewayConfig.class)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(Path contract) {
        try {
            return Yaml.read(Files.readString(contract));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

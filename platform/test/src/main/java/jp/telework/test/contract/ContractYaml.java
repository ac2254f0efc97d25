package jp.telework.test.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads contracts in YAML or JSON. The merged one is larger than what the library takes by itself, which is 3 MiB. */
public final class ContractYaml {

    private static final int LARGEST = 16 * 1024 * 1024;

    private ContractYaml() {}

    public static ObjectMapper mapper() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        return new ObjectMapper(YAMLFactory.builder().loaderOptions(options).build());
    }
}

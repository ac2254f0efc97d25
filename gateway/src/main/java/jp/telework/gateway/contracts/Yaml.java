package jp.telework.gateway.contracts;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;

/** Writes JSON trees as YAML that people can read. */
final class Yaml {

    private Yaml() {}

    static String write(Map<String, Object> document) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        // Components that occur twice are written twice: anchors confuse OpenAPI tools.
        options.setDereferenceAliases(true);
        return new org.yaml.snakeyaml.Yaml(options).dump(document);
    }
}

package jp.telework.gateway.contracts;

import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** JSON trees in the form of YAML that people can read. */
final class Yaml {

    private static final int MOST_CHARACTERS = 20_000_000;

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

    static Map<String, Object> read(String document) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        DumperOptions unused = new DumperOptions();
        return new org.yaml.snakeyaml.Yaml(
                        new SafeConstructor(limits), new Representer(unused), unused, limits, new JsonTypes())
                .load(document);
    }

    /** The types of JSON only (YAML 1.2, chapter 10.2): a date stays text. */
    private static final class JsonTypes extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, Pattern.compile("null"), "n");
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
            addImplicitResolver(
                    Tag.FLOAT, Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?"), "-0123456789");
        }
    }
}

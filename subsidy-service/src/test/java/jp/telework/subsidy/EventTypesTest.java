package jp.telework.subsidy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.test.event.EventTypesGate;
import jp.telework.test.stored.Kinds;

class EventTypesTest extends EventTypesGate {

    @Override
    protected String service() {
        return "subsidy";
    }

    @Override
    protected List<Path> folders() {
        return List.of(SOURCES, CASEWORK);
    }

    @Override
    protected Map<String, Set<String>> toldByName() {
        return Map.of(
                "grant",
                Kinds.of(ActContent.class).stream().map(ActContent::actKind).collect(Collectors.toSet()));
    }
}

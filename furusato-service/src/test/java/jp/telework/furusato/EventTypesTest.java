package jp.telework.furusato;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.furusato.town.domain.act.ActContent;
import jp.telework.test.event.EventTypesGate;

class EventTypesTest extends EventTypesGate {

    @Override
    protected String service() {
        return "furusato";
    }

    @Override
    protected List<Path> folders() {
        return List.of(SOURCES, CASEWORK);
    }

    @Override
    protected Map<String, Set<String>> toldByName() {
        return Map.of(
                "town",
                Arrays.stream(ActContent.class.getPermittedSubclasses())
                        .map(ActContent::actKind)
                        .collect(Collectors.toSet()));
    }
}

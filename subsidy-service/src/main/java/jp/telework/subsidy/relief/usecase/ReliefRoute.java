package jp.telework.subsidy.relief.usecase;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.platform.json.StoredJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 決裁経路 of decisions about the relief, from the configuration. A configuration without a level stops the start. */
@Startup
@ApplicationScoped
class ReliefRoute {

    private static final String SETTING = "telework.relief.approval-levels";

    private final List<ApprovalLevel> levels;

    ReliefRoute(@ConfigProperty(name = SETTING) String levels) {
        this.levels = List.of(StoredJson.read(levels, ApprovalLevel[].class));
        if (this.levels.isEmpty()) {
            throw new IllegalStateException(SETTING + " names no level");
        }
    }

    List<ApprovalLevel> levels() {
        return levels;
    }
}

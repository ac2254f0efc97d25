package jp.telework.seminar.manager.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.manager.domain.Manager;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the register. */
@Schema(name = "Manager", description = "テレワークマネージャー / an entry of the register of managers")
public record ManagerView(
        UUID id,
        String subject,
        String name,

        @Schema(description = "所属団体の法人番号 / employer") @Nullable
        String organisation,

        @Nullable String email,
        List<AdviceField> fields,
        List<String> prefectures,
        List<AdviceMethod> methods,
        String introduction,
        int capacity,
        @Schema(description = "担当中の件数 / cases at present") int activeCases,
        boolean active,
        Instant updatedAt) {

    static ManagerView of(Manager manager) {
        return new ManagerView(
                manager.id(),
                manager.subject(),
                manager.name(),
                manager.organisation().map(Object::toString).orElse(null),
                manager.email().orElse(null),
                manager.profile().fields(),
                manager.profile().prefectures(),
                manager.profile().methods(),
                manager.profile().introduction(),
                manager.capacity(),
                manager.activeCases(),
                manager.isActive(),
                manager.updatedAt());
    }
}

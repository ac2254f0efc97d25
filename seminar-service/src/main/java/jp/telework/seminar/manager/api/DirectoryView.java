package jp.telework.seminar.manager.api;

import java.util.List;
import java.util.UUID;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.manager.domain.Manager;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A manager as organisations see them when they wish for one. */
@Schema(name = "ManagerDirectoryEntry", description = "希望できるマネージャー / a manager for whom one may wish")
public record DirectoryView(
        UUID id,
        String name,
        List<AdviceField> fields,
        List<String> prefectures,
        List<AdviceMethod> methods,
        String introduction) {

    static DirectoryView of(Manager manager) {
        return new DirectoryView(
                manager.id(),
                manager.name(),
                manager.profile().fields(),
                manager.profile().prefectures(),
                manager.profile().methods(),
                manager.profile().introduction());
    }
}

package jp.telework.casework.approval.api;

import java.util.List;
import java.util.stream.IntStream;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.kernel.value.Yen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A level of a route. */
@Schema(
        name = "ApprovalLevelView",
        description = "決裁の段階。approvers が空なら決裁者の全員。 A level; with no names it is every approver's.")
public record ApprovalLevelView(
        int level, @Nullable String title, Yen fromYen, List<String> approvers, List<String> deputies) {

    public static ApprovalLevelView of(int number, ApprovalLevel level) {
        return new ApprovalLevelView(number, level.title(), level.fromYen(), level.approvers(), level.deputies());
    }

    /** Levels in their order, numbered from 1. */
    public static List<ApprovalLevelView> of(List<ApprovalLevel> levels) {
        return IntStream.range(0, levels.size())
                .mapToObj(index -> of(index + 1, levels.get(index)))
                .toList();
    }
}

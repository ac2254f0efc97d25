package jp.telework.furusato.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.telework.casework.notice.domain.Addressee;
import jp.telework.kernel.reason.Reason;
import org.junit.jupiter.api.Test;

class SelectionNoticeTest {

    private static SelectionNotice.Matter matter(List<Reason> reasons) {
        return new SelectionNotice.Matter(
                "令和8年度まちごとテレワーク",
                new Addressee("和歌山県白浜町", "和歌山県白浜町長", true),
                "R08-MT-000001",
                LocalDate.of(2026, 5, 8),
                "白浜まちごとテレワーク",
                "和歌山県白浜町",
                reasons);
    }

    @Test
    void tellsASelectedTownWhatComesNext() {
        SelectionNotice draft = SelectionNotice.draft(SelectionNoticeKind.SELECTION, matter(List.of()), "総務大臣");
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.opening()).isEqualTo("令和8年5月8日付けで提案のあった令和8年度まちごとテレワークについては、募集要領に基づき評価した結果、下記のとおり選定したので通知する。");
        assertThat(draft.remarks()).hasSize(3);
        SelectionNotice issued = draft.issued("総情流地第1号", LocalDate.of(2026, 6, 1));
        assertThat(issued.isDraft()).isFalse();
        assertThat(issued.opening()).isEqualTo(draft.opening());
    }

    @Test
    void givesReasonsToTheOthers() {
        List<Reason> reasons = List.of(new Reason("LOWER_SCORE", "募集要領（評価）", "評価点が採択の水準に達しなかった。"));
        SelectionNotice notice = SelectionNotice.draft(SelectionNoticeKind.NON_SELECTION, matter(reasons), "総務大臣");
        assertThat(notice.reasons()).isEqualTo(reasons);
        assertThat(notice.remarks()).isEmpty();
        assertThatThrownBy(() -> SelectionNotice.draft(SelectionNoticeKind.NON_SELECTION, matter(List.of()), "総務大臣"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package jp.telework.casework.delegation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CaseEditorsTest {

    private static final int ABSENCE = 14;
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final Hand ABE = new Hand("abe", "p-1");
    private static final Hand OKA = new Hand("oka", "p-2");
    private static final Hand UEDA = new Hand("ueda", "p-3");
    private static final Hand PROGRAM = new Hand("service-account-town", null);

    private final CaseEditors begun = CaseEditors.begunBy(ABE, TODAY);

    @Test
    void whoBeginsACaseIsInChargeAndAllColleaguesMayChangeIt() {
        assertThat(begun.inCharge()).isEqualTo(ABE);
        List.of(ABE, OKA, PROGRAM).forEach(each -> begun.requireEditor(each, TODAY));
        assertThat(CaseEditors.begunBy(PROGRAM, TODAY)).isEqualTo(CaseEditors.NONE);
    }

    @Test
    void theCaseIsKeptToThoseWhoAreNamed() {
        CaseEditors kept = begun.keep(ABE, true, List.of("oka"), TODAY);
        List.of(ABE, OKA, new Hand("abe-2", "p-1")).forEach(each -> kept.requireEditor(each, TODAY));
        refused("EDITORS_ONLY", () -> kept.requireEditor(UEDA, TODAY)).contains("abe");
        refused("EDITORS_ONLY", () -> kept.requireEditor(PROGRAM, TODAY));
        refused("NOT_IN_CHARGE", () -> kept.keep(OKA, false, List.of(), TODAY));
        kept.keep(ABE, false, List.of(), TODAY).requireEditor(UEDA, TODAY);
        refused("NO_PERSON_IN_CHARGE", () -> CaseEditors.NONE.keep(ABE, true, List.of(), TODAY));
    }

    @Test
    void aDelegationBeginsAndEndsWithItsDays() {
        CaseEditors delegated = begun.keep(ABE, true, List.of(), TODAY)
                .delegate(ABE, "oka", TODAY.plusDays(1), TODAY.plusDays(3), at(TODAY));
        refused("EDITORS_ONLY", () -> delegated.requireEditor(OKA, TODAY)).contains("abe");
        for (int day = 1; day <= 3; day++) {
            LocalDate within = TODAY.plusDays(day);
            delegated.requireEditor(OKA, within);
            assertThat(delegated.principal(OKA, within)).contains("abe");
            assertThat(delegated.principal(ABE, within)).isEmpty();
            refused("EDITORS_ONLY", () -> delegated.requireEditor(UEDA, within)).contains("oka");
        }
        refused("EDITORS_ONLY", () -> delegated.requireEditor(OKA, TODAY.plusDays(4)));
        assertThat(delegated.principal(OKA, TODAY.plusDays(4))).isEmpty();
    }

    @Test
    void aDeputyKeepsTheEditorsAndPassesNothingOn() {
        CaseEditors delegated = begun.delegate(ABE, "oka", TODAY, TODAY, at(TODAY));
        assertThat(delegated.keep(OKA, true, List.of("ueda"), TODAY).coEditors())
                .containsExactly("ueda");
        refused("NOT_IN_CHARGE", () -> delegated.delegate(OKA, "ueda", TODAY, TODAY, at(TODAY)));
        refused("NOT_IN_CHARGE", () -> delegated.handOver(OKA, "ueda", at(TODAY)));
        refused("DELEGATION_OPEN", () -> delegated.delegate(ABE, "ueda", TODAY, TODAY, at(TODAY)));
        delegated.delegate(ABE, "ueda", TODAY.plusDays(1), TODAY.plusDays(1), at(TODAY.plusDays(1)));
    }

    @Test
    void aPeriodIsNotInThePastAndNotReversed() {
        refused(
                "DELEGATION_PERIOD_WRONG",
                () -> begun.delegate(ABE, "oka", TODAY.minusDays(1), TODAY.plusDays(1), at(TODAY)));
        refused("DELEGATION_PERIOD_WRONG", () -> begun.delegate(ABE, "oka", TODAY.plusDays(1), TODAY, at(TODAY)));
        refused("COLLEAGUE_IN_CHARGE", () -> begun.delegate(ABE, "abe", TODAY, TODAY, at(TODAY)));
    }

    @Test
    void aDelegationIsRevokedByThePersonInChargeOrTheDeputyAlone() {
        CaseEditors delegated =
                begun.keep(ABE, true, List.of(), TODAY).delegate(ABE, "oka", TODAY, TODAY.plusDays(3), at(TODAY));
        refused("NOT_IN_CHARGE", () -> delegated.revoke(1, UEDA, at(TODAY)));
        refused("NOT_FOUND", () -> delegated.revoke(2, ABE, at(TODAY)));
        assertThat(delegated.revocable(OKA, TODAY)).containsExactly(1);
        assertThat(delegated.revocable(UEDA, TODAY)).isEmpty();
        CaseEditors revoked = delegated.revoke(1, ABE, at(TODAY));
        refused("EDITORS_ONLY", () -> revoked.requireEditor(OKA, TODAY));
        refused("DELEGATION_OVER", () -> revoked.revoke(1, ABE, at(TODAY)));
        refused("DELEGATION_OVER", () -> delegated.revoke(1, ABE, at(TODAY.plusDays(4))));
        assertThat(delegated.revoke(1, OKA, at(TODAY)).delegations().get(0).state(TODAY))
                .isEqualTo(DelegationState.REVOKED);
    }

    @Test
    void aHandOverIsForGoodOnceTheNewPersonActs() {
        CaseEditors handed = begun.keep(ABE, true, List.of(), TODAY).handOver(ABE, "oka", at(TODAY));
        handed.requireEditor(OKA, TODAY);
        refused("EDITORS_ONLY", () -> handed.requireEditor(ABE, TODAY)).contains("oka");
        assertThat(handed.revoke(1, ABE, at(TODAY)).inCharge()).isEqualTo(ABE);
        assertThat(handed.revoke(1, OKA, at(TODAY)).inCharge()).as("declined").isEqualTo(ABE);
        CaseEditors acted = handed.acted(OKA, TODAY);
        assertThat(acted.inCharge()).as("the person is known now").isEqualTo(OKA);
        refused("DELEGATION_OVER", () -> acted.revoke(1, ABE, at(TODAY)));
    }

    @Test
    void anOrganisationIsNotLockedOut() {
        CaseEditors kept = begun.keep(ABE, true, List.of(), TODAY);
        LocalDate opens = TODAY.plusDays(ABSENCE);
        refused("TAKEOVER_TOO_EARLY", () -> kept.takeOver(OKA, ABSENCE, at(opens.minusDays(1))))
                .contains("abe");
        refused("CHARGE_NEEDS_PERSON", () -> kept.takeOver(PROGRAM, ABSENCE, at(opens)));
        refused("IN_CHARGE_ALREADY", () -> kept.takeOver(ABE, ABSENCE, at(opens)));
        CaseEditors taken = kept.takeOver(OKA, ABSENCE, at(opens));
        taken.requireEditor(OKA, opens);
        refused("EDITORS_ONLY", () -> taken.requireEditor(ABE, opens));
        CaseEditors there = kept.acted(ABE, TODAY.plusDays(5));
        refused("TAKEOVER_TOO_EARLY", () -> there.takeOver(OKA, ABSENCE, at(opens)));
        CaseEditors away = kept.delegate(ABE, "ueda", TODAY, TODAY.plusDays(30), at(TODAY));
        refused("TAKEOVER_TOO_EARLY", () -> away.takeOver(OKA, ABSENCE, at(TODAY.plusDays(31))));
        assertThat(CaseEditors.NONE.takeOver(OKA, ABSENCE, at(TODAY)).inCharge())
                .as("where there was no one")
                .isEqualTo(OKA);
    }

    @Test
    void anOfficerNamesAnotherPersonInCharge() {
        CaseEditors delegated =
                begun.keep(ABE, true, List.of(), TODAY).delegate(ABE, "ueda", TODAY, TODAY.plusDays(9), at(TODAY));
        refused("COLLEAGUE_IN_CHARGE", () -> delegated.reassign("abe", at(TODAY)));
        CaseEditors reassigned = delegated.reassign("oka", at(TODAY));
        reassigned.requireEditor(OKA, TODAY);
        refused("EDITORS_ONLY", () -> reassigned.requireEditor(UEDA, TODAY));
        assertThat(reassigned.delegations())
                .extracting(each -> each.state(TODAY))
                .containsExactly(DelegationState.ENDED, DelegationState.IN_FORCE);
        assertThat(reassigned.revocable(ABE, TODAY)).isEmpty();
    }

    @Test
    void theLatestDelegationsAreKept() {
        CaseEditors all = begun;
        for (int i = 0; i < 60; i++) {
            all = all.delegate(ABE, "oka", TODAY, TODAY, at(TODAY)).revoke(i + 1, ABE, at(TODAY));
        }
        assertThat(all.delegations())
                .hasSize(50)
                .first()
                .extracting(Delegation::number)
                .isEqualTo(11);
    }

    private static Instant at(LocalDate day) {
        return Japan.startOf(day);
    }

    private static ListAssert<Object> refused(String code, ThrowingCallable call) {
        Refusal[] caught = new Refusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            caught[0] = refusal;
            assertThat(refusal.code().name()).isEqualTo(code);
        });
        return assertThat(caught[0].message().arguments());
    }
}

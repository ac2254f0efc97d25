package jp.telework.promotion.recognition.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Duties are kept apart by persons: a second account of the same person is the same hand. */
class DecisionTest {

    @Test
    void aPersonIsTheSameByNameOrByWhatIsBehindTheAccount() {
        Decision.Person officer = new Decision.Person("officer", "staff-1");
        assertThat(officer.isSameAs(new Decision.Person("approver", "staff-1"))).isTrue();
        assertThat(officer.isSameAs(new Decision.Person("officer", null))).isTrue();
        assertThat(officer.isSameAs(new Decision.Person("approver", "staff-2"))).isFalse();
        assertThat(new Decision.Person("officer", null).isSameAs(new Decision.Person("approver", null)))
                .isFalse();
    }
}

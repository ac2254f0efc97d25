package jp.telework.subsidy.grant.acts.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.test.stored.Kinds;
import org.junit.jupiter.api.Test;

class ActContentColumnTest {

    @Test
    void knowsEveryKindOfActByANameOfItsOwn() {
        assertThat(ActContentColumn.KINDS.values()).containsExactlyInAnyOrderElementsOf(Kinds.of(ActContent.class));
    }
}

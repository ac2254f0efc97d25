package jp.telework.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static byte[] leaf(int number) {
        return ("leaf " + number).getBytes(StandardCharsets.UTF_8);
    }

    private static MerkleTree tree(int size) {
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < size; i++) {
            tree.add(leaf(i));
        }
        return tree;
    }

    /** RFC 6962, section 2.1: the hash of an empty list; and the leaf of an empty text, as other implementations have it. */
    @Test
    void hasTheRootsOfTheStandard() {
        assertThat(tree(0).root()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        MerkleTree one = new MerkleTree();
        one.add(new byte[0]);
        assertThat(one.root()).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void leadsFromEveryLeafOfEverySizeToTheRoot() {
        for (int size = 1; size <= 33; size++) {
            MerkleTree tree = tree(size);
            for (int i = 0; i < size; i++) {
                List<String> path = tree.path(i);
                assertThat(MerkleTree.rootOf(leaf(i), i, size, path))
                        .as("%d of %d", i, size)
                        .isEqualTo(tree.root());
                assertThat(MerkleTree.rootOf(leaf(i + 100), i, size, path)).isNotEqualTo(tree.root());
                if (!path.isEmpty()) {
                    List<String> other = new ArrayList<>(path);
                    other.set(0, "00".repeat(32));
                    assertThat(MerkleTree.rootOf(leaf(i), i, size, other)).isNotEqualTo(tree.root());
                }
            }
        }
    }
}

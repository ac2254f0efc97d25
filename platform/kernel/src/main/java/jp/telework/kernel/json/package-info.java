/** The canonical form of JSON over which content hashes are computed. */
@NullMarked
package jp.telework.kernel.json;

import org.jspecify.annotations.NullMarked;

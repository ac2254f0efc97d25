/** How the kernel's value types are stored, and the filters of lists. */
@NullMarked
package jp.telework.platform.persistence;

import org.jspecify.annotations.NullMarked;

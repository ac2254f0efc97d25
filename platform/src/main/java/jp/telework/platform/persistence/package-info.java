/** How the kernel's value types are stored. */
@NullMarked
package jp.telework.platform.persistence;

import org.jspecify.annotations.NullMarked;

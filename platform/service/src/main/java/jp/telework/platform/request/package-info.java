/** What every request carries: its id, its preconditions, its key, its body's digest. */
@NullMarked
package jp.telework.platform.request;

import org.jspecify.annotations.NullMarked;

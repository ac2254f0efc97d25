/** Child processes that are watched while they run, and found again after the launcher was killed. */
@NullMarked
package jp.telework.local.process;

import org.jspecify.annotations.NullMarked;

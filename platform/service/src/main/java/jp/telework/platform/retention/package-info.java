/** What is erased when: the rules of a service, the jobs that follow them, and cases that are held back. */
@NullMarked
package jp.telework.platform.retention;

import org.jspecify.annotations.NullMarked;

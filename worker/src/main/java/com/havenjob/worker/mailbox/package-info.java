/** Takes in mail that a person already has: files, mbox files and folders, by a batch job that can be stopped and goes on. */
@NullMarked
package com.havenjob.worker.mailbox;

import org.jspecify.annotations.NullMarked;

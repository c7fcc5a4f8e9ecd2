// What has to be done before Swift's runtime starts, and is done by no call: see start.c.
#ifndef ELFSCAN_CSTART_H
#define ELFSCAN_CSTART_H

// Takes back what was only for the runtime's start, before another program could see it.
void elfscan_runtime_has_started(void);

#endif

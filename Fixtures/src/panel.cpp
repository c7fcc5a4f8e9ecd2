// One class with a vtable and no key function, so one COMDAT vtable. Its group
// shares .rodata with no other group, yet .rodata gets two relocation sections:
// the one of the group and the one of the C half's operations table.
#include "module.h"

namespace display {

class Panel {
public:
    virtual int enable(int level)
    {
        _printk("panel at level %d\n", level);
        return level;
    }
    virtual int disable() { return 0; }
    int level = 0;
};

static Panel panel;

static NOINLINE int light(Panel *target, int level)
{
    return level ? target->enable(level) : target->disable();
}

} // namespace display

extern "C" int display_probe(int connectors)
{
    display::Panel *volatile target = &display::panel;
    return light(target, connectors) < 0;
}

// C++ in a kernel module, as some display drivers ship it: classes without a
// key function, so that each vtable and each inline member gets a COMDAT group.
#include "module.h"

extern "C" void __cxa_pure_virtual();

void operator delete(void *pointer) noexcept { kfree(pointer); }
void operator delete(void *pointer, size_t) noexcept { kfree(pointer); }
void *operator new(size_t size) { return __kmalloc_noprof(size, 0xcc0); }

namespace display {

// The constructors stay out of line: they store the vtables of the abstract
// classes, whose slots name __cxa_pure_virtual.
class Object {
public:
    NOINLINE Object() {}
    virtual ~Object() {}
    virtual const char *name() const = 0;
    virtual int identify() const { return 1; }
};

class Connector : public Object {
public:
    NOINLINE Connector() {}
    virtual int attach(int port) = 0;
    virtual int detach(int port) = 0;
    int identify() const override { return 2; }
};

template <int Lanes> class Link : public Connector {
public:
    const char *name() const override { return Lanes > 2 ? "wide link" : "narrow link"; }
    int attach(int port) override
    {
        for (int lane = 0; lane < Lanes; lane++)
            _printk("lane %d of port %d\n", lane, port);
        ports |= 1 << port;
        return Lanes;
    }
    int detach(int port) override
    {
        ports &= ~(1 << port);
        return ports;
    }
    int identify() const override { return 10 + Lanes; }

private:
    int ports = 0;
};

class Timer : public Object {
public:
    NOINLINE Timer() {}
    const char *name() const override { return "timer"; }
    virtual void expired() = 0;
};

class RetrainTimer : public Timer {
public:
    explicit RetrainTimer(Connector *owner) : connector(owner) {}
    void expired() override
    {
        if (connector->detach(0) == 0)
            connector->attach(0);
    }
    int identify() const override { return 20; }

private:
    Connector *connector;
};

class Monitor : public Object {
public:
    const char *name() const override { return "monitor"; }
    virtual int bandwidth(int link) const { return rates[link & 3]; }
    int identify() const override { return 30; }

private:
    static const int rates[4];
};

const int Monitor::rates[4] = { 162000, 270000, 540000, 810000 };

static NOINLINE int probe_one(Object *object)
{
    if (!object)
        return -12;
    _printk("%s: %s is %d\n", MODULE_NAME, object->name(), object->identify());
    delete object;
    return 0;
}

} // namespace display

extern "C" int display_probe(int connectors)
{
    using namespace display;
    int status = 0;
    for (int port = 0; port < connectors && !status; port++) {
        Connector *link = port & 1 ? static_cast<Connector *>(new Link<2>) : new Link<4>;
        if (!link)
            return -12;
        link->attach(port);
        RetrainTimer *timer = new RetrainTimer(link);
        if (timer) {
            timer->expired();
            status = probe_one(timer);
        }
        if (!status)
            status = probe_one(link);
    }
    return status ? status : probe_one(new Monitor);
}

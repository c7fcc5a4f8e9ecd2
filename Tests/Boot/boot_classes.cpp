// The half in C++. No class has a key function, so that each virtual table is in a COMDAT group, with its relocations.
// CLASSES is how many there are: with one, what strip damages it damages without a word. DECOYS adds functions behind
// those of the classes in the symbol table: a relocation that names a later symbol than it should then runs one of them.

extern "C" void boot_ran(const char *expected, const char *ran);

namespace {

template <int number> struct Names;

#define NAMES(number) \
    template <> struct Names<number> { \
        static constexpr const char *first = "Panel<" #number ">::first"; \
        static constexpr const char *second = "Panel<" #number ">::second"; \
        static constexpr const char *third = "Panel<" #number ">::third"; \
    };
NAMES(1)
NAMES(2)
NAMES(3)

} // namespace

namespace boot {

struct Base {
    virtual const char *first() = 0;
    virtual const char *inherited() { return "Base::inherited"; }
    virtual const char *second() { return "Base::second"; }
    virtual const char *third() = 0;
};

template <int number> struct Panel : Base {
    const char *first() override { return Names<number>::first; }
    const char *second() override { return Names<number>::second; }
    const char *third() override { return Names<number>::third; }
};

template <int number> __attribute__((noinline)) void call()
{
    // On the stack: a static one would be in a group of its own too, and its pointer to the table would go wrong first.
    Panel<number> panel;
    // Volatile, or the compiler would know the class and call its functions themselves.
    Base *volatile base = &panel;
    boot_ran(Names<number>::first, base->first());
    boot_ran("Base::inherited", base->inherited());
    boot_ran(Names<number>::second, base->second());
    boot_ran(Names<number>::third, base->third());
}

} // namespace boot

#ifdef DECOYS
#define DECOY(number) extern "C" const char *decoy_##number() { return "decoy_" #number; }
#define DECOYS_8(tens) DECOY(tens##0) DECOY(tens##1) DECOY(tens##2) DECOY(tens##3) \
    DECOY(tens##4) DECOY(tens##5) DECOY(tens##6) DECOY(tens##7)
#define DECOYS_64(hundreds) DECOYS_8(hundreds##0) DECOYS_8(hundreds##1) DECOYS_8(hundreds##2) DECOYS_8(hundreds##3) \
    DECOYS_8(hundreds##4) DECOYS_8(hundreds##5) DECOYS_8(hundreds##6) DECOYS_8(hundreds##7)
DECOYS_64(1)
DECOYS_64(2)
#endif

extern "C" void boot_classes()
{
    boot::call<1>();
#if CLASSES > 1
    boot::call<2>();
    boot::call<3>();
#endif
}

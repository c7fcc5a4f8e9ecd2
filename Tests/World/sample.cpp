// What C++ can make a compiler write: compiled in many ways by scripts/e2e-world. No headers, for any machine.

extern "C" int imported(const char *, int);
void operator delete(void *, decltype(sizeof 0)) noexcept;
void operator delete(void *) noexcept;

struct Shape {
  virtual ~Shape() {}
  virtual int area() const = 0;
  virtual const char *name() const { return "shape"; }
};

template <int Side> struct Square : Shape {
  int area() const override { return Side * Side + counter++; }
  const char *name() const override { return "square"; }
  static inline int counter = Side;
};

struct Named {
  virtual int length() const { return imported("length", 1); }
};
struct Both final : Square<5>, virtual Named {
  int length() const override { return 3; }
};

template <typename Value> inline Value twice(Value value) {
  static Value last = imported("twice", 2) ? value : Value();
  return last = value + last;
}

namespace {
struct Registered {
  explicit Registered(int value) { imported("registered", value); }
  ~Registered() { imported("gone", 0); }
} registered(4);
}

int total(int kind) {
  Square<3> small;
  Square<7> large;
  Both both;
  const Shape *shapes[] = {&small, &large, &both};
  auto lambda = [kind](int value) { return value * kind; };
  return shapes[kind % 3]->area() + twice(kind) + int(twice(kind * 1L)) + lambda(both.length());
}

#ifdef WITH_EXCEPTIONS
int guarded(int value) {
  try {
    Registered inner(value);
    if (value > 5) throw value;
    return total(value);
  } catch (int caught) {
    return caught;
  } catch (...) {
    return -1;
  }
}
#endif

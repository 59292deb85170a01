#include <QDeadlineTimer>
#include <QObject>
#include <QThread>
#include <dlfcn.h>

// What ThreadSanitizer cannot see of Qt. The system's Qt is not built with it, so ignore_noninstrumented_modules leaves
// Qt's inside out, and with it the orders that Qt makes between our threads: whoever posts a call is done with it
// before it runs, and a thread has ended when wait() says so. Without them every queued lambda looks like a race; with
// all of libQt6Core suppressed real races would be hidden. So nothing is suppressed: exactly these orders are told, for
// exactly the one call or thread they hold for. Linked into the test programs of preset tsan, where it is found before
// Qt's own.

extern "C" void __tsan_acquire(void* address);
extern "C" void __tsan_release(void* address);

namespace {

template <class Function>
Function original(const char* mangledName)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, mangledName));
}

/// Stands for a posted call: what the poster did is before the call, and the call is before what a waiting poster does.
class OrderedCall : public QtPrivate::QSlotObjectBase
{
  public:
    explicit OrderedCall(QtPrivate::QSlotObjectBase* inner) : QSlotObjectBase(&OrderedCall::impl), m_inner(inner)
    {
        __tsan_release(this);
    }

  private:
    static void impl(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool*)
    {
        auto* call = static_cast<OrderedCall*>(self);
        if (which == Call) {
            __tsan_acquire(self);
            call->m_inner->call(receiver, arguments);
            __tsan_release(self);
        } else if (which == Destroy) {
            __tsan_acquire(self);
            call->m_inner->destroyIfLastRef();
            delete call;
        }
    }
    QSlotObjectBase* m_inner;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result)
{
    using Invoke = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto invoke = original<Invoke>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto* call = new OrderedCall(slot);
    call->ref();
    const bool isInvoked = invoke(object, call, type, result);
    if (type == Qt::BlockingQueuedConnection) __tsan_acquire(call);
    call->destroyIfLastRef();
    return isInvoked;
}

void QThread::start(Priority priority)
{
    using Start = void (*)(QThread*, Priority);
    static const auto start = original<Start>("_ZN7QThread5startENS_8PriorityE");
    // Told by the thread itself, as the last thing it does for us.
    connect(
        this, &QThread::finished, this, [this] { __tsan_release(this); }, Qt::DirectConnection);
    start(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Wait = bool (*)(QThread*, QDeadlineTimer);
    static const auto wait = original<Wait>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = wait(this, deadline);
    if (hasEnded) __tsan_acquire(this);
    return hasEnded;
}

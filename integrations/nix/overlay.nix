# nixpkgs: an overlay with elfscan, from a static program beside this file, and
# a function for packages of modules that install with modules_install:
#
#   elfscanStripped linuxPackages.nvidia_x11
#
# Their own hook is switched off: it strips after signing, with GNU strip.
final: prev: {
  elfscan = prev.runCommand "elfscan" { } ''
    install -D ${./elfscan} $out/bin/elfscan
    ln -s elfscan $out/bin/elfscan-strip
  '';
  elfscanStripped = package: package.overrideAttrs (old: {
    dontStrip = true;
    makeFlags = (old.makeFlags or [ ]) ++ [
      "INSTALL_MOD_STRIP=1"
      "STRIP=${final.elfscan}/bin/elfscan-strip"
    ];
  });
}

/// Programs of Perl, told apart by whether they are read.
enum PerlPrograms {
  /// What perl takes and the reader reads.
  static let valid = [
    #"s/foo/bar/g"#, #"s/(\w+)/\u$1/g"#, #"s/(\d+)/$1*2/e"#, #"s{a}{b}"#, #"s|/usr|/opt|"#, #"tr/a-z/A-Z/"#,
    #"y/a-c/x-z/"#,
    #"print if /x/"#, #"print unless /^\s*$/"#, #"print"#, #"next if /^#/; print"#, #"print $F[2]"#,
    #"print "$F[0] $F[-1]""#,
    #"print if $. == 10 .. $. == 20"#, #"print if 3..5"#, #"print if /a/../b/"#, #"print "$ARGV:$.:$_" if /x/"#,
    #"print unless $seen{$_}++"#, #"$s += length; END { print "$s\n" }"#, #"$c++ if /x/; END { print $c }"#,
    #"BEGIN { print "header\n" } s/a/b/"#, #"chomp; $_ .= ",\n""#, #"$_ = "$.: $_""#, #"$_ = lc"#, #"$_ = uc $_"#,
    #"print join ",", @F[0,2]"#, #"print join("\t", @F)"#, #"print join ",", map { $_ * 2 } 1..5"#,
    #"print join ",", sort { $a <=> $b } @F"#, #"print for 1..5"#, #"print "$_\n" for sort keys %h"#,
    #"$h{$F[0]} += $F[1]; END { print "$_ $h{$_}\n" for sort { $h{$b} <=> $h{$a} } keys %h }"#,
    #"if (/a/) { print "x" } elsif ($. > 3) { print "y" } else { print "z" }"#, #"while (<>) { print if /a/ }"#,
    #"for my $i (1..3) { print $i }"#, #"print $1 while /(\d+)/g"#, #"print length, "\n""#, #"print if length > 80"#,
    #"print scalar reverse $_"#, #"print scalar(@F)"#, #"print $#F"#, #"my ($a, $b) = split /,/; print "$b,$a""#,
    #"@x = split; print $x[0]"#, #"push @l, $_; END { print reverse @l }"#, #"print substr($_, 0, 10)"#,
    #"printf "%s %d\n", $F[0], $F[1]"#, #"print /x/ ? "yes" : "no""#, #"/x/ and print"#, #"/x/ && print"#,
    #"print if eof"#,
    #"last if $. > 5; print"#, #"exit if /END/; print"#, #"print $ENV{HOME}"#, #"print "a" x 3"#, #"print if s/a/b/"#,
    #"print if $F[0] eq "x" && $F[1] > 3"#, #"print unless $F[0] =~ /^a/"#, #"print grep { /a/ } @F"#,
    #"print q(a), qq{b}"#,
    #"$x = $1 if /a(.)/; print $x"#, #"s/\n+\z/\n/"#, #"print if /a/ or /b/"#, #"$n = () if 0; print"#,
  ]

  /// What perl takes, but the reader must leave alone.
  static let beyond = [
    #"use strict; print 1"#, #"print foo(1)"#, #"sub f { 1 } print f()"#, #"print $x->{a}"#, #"print `date`"#,
    "print <<A;\nx\nA\n", #"print $h{a}{b}"#, #"eval { die }; print 1"#, #"print @{[1+1]}"#, #"local $_ = 1; print"#,
    #"print 1 | 2"#, #"print ~~@F"#, #"print -e "x""#, #"print "@{[ 1 ]}""#, #"s/a/b/ee"#, #"print 0x10"#,
  ]

  /// What perl refuses.
  static let invalid = [
    #"s/a/b"#, #"print if"#, #"print ("#, #"{ print"#, #"print }"#, #"if (1) print"#, #"s/a/b/k"#, #"print "x"#,
    #"1 = 2"#,
    #"$x ="#, #"for ("#,
  ]
}
